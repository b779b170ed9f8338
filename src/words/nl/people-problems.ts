import { markings, roles, type PeopleProblem } from '../../core/index.ts'

/** Wat is geweigerd bij accounts en aanmelden, en wat te doen. */
export function peopleProblemInDutch(problem: PeopleProblem): string {
  switch (problem.kind) {
    case 'account-unknown': return `Er is geen account "${problem.account}". peil account list laat zien welke er zijn.`
    case 'account-name-malformed': return `"${problem.given}" kan geen accountnaam zijn. Een accountnaam is die van een taak en nooit van een persoon: kleine letters, cijfers en koppeltekens, zoals analyst-2 of duty-officer, hoogstens 60 tekens.`
    case 'account-name-taken': return `Er is al een account "${problem.account}". Kies een andere naam: wat onder die naam is geschreven, blijft van dat account.`
    case 'last-administrator': return `"${problem.account}" is de laatste beheerder. Maak eerst een ander account beheerder; anders kan niemand de accounts nog bijhouden.`
    case 'link-unusable': return 'Deze link werkt niet meer: hij is gebruikt, vervangen of ouder dan een dag. Vraag de beheerder om een nieuwe.'
    case 'password-refused': return `Dit wachtwoord is niet aangenomen: ${passwordReasons(problem.least, problem.most)[problem.reason]}`
    case 'sign-in-needed': return 'U bent niet aangemeld, of uw sessie is verlopen. Meld u aan; wat u had getypt, staat er dan nog.'
    case 'proof-needed': return 'Laat eerst zien dat u het bent: geef uw wachtwoord of een passkey opnieuw. Dat is al even geleden. Er is nog niets veranderd.'
    case 'password-wrong': return 'Dit is niet het wachtwoord van dit account. Probeer het opnieuw.'
    case 'cross-site': return 'Dit verzoek kwam niet van een pagina van Peil zelf en is daarom niet uitgevoerd.'
    case 'sign-in-refused': return 'Aanmelden is niet gelukt. Kijk de accountnaam en het wachtwoord na. Lukt het niet, vraag de beheerder dan om een nieuwe link.'
    case 'sign-in-throttled': return `Er is te vaak geprobeerd aan te melden. Wacht ${problem.minutes === 1 ? 'een minuut' : `${problem.minutes} minuten`} en probeer het dan opnieuw.`
    case 'second-factor-refused': return 'Deze code klopt niet of is al gebruikt. Wacht op de volgende code, of gebruik een herstelcode.'
    case 'second-factor-state': return problem.is === 'on' ? 'De tweede stap staat al aan. Zet hem eerst uit om een ander apparaat te koppelen.' : 'De tweede stap staat niet aan.'
    case 'session-unknown': return 'Deze sessie is er niet meer.'
    case 'passkey-refused': return 'Deze passkey is niet aangenomen. Probeer het opnieuw, of meld u aan met uw wachtwoord.'
    case 'token-unknown': return 'Dit token is er niet, of het is al ingetrokken.'
    case 'token-rights': return `Een token kan niet meer dan het account zelf. Dit account heeft niet: ${problem.beyond.join(', ')}.`
    case 'people-value': return `"${problem.given}" kan niet. ${allowedValues[problem.field]}`
    case 'audit-broken': return `Het auditlogboek klopt niet vanaf regel ${problem.number}: die is veranderd, weggelaten of tussengevoegd. Bewaar een kopie van de opslag en zoek uit wie bij de database kon.`
  }
}

function passwordReasons(least: number, most: number): Readonly<Record<Extract<PeopleProblem, { readonly kind: 'password-refused' }>['reason'], string>> {
  return {
    short: `het is te kort. Neem er minstens ${least} tekens voor; een paar woorden achter elkaar is goed.`,
    long: `het is langer dan ${most} tekens.`,
    plain: 'het bestaat uit te weinig verschillende tekens. Neem een paar woorden achter elkaar.',
    name: 'de accountnaam staat erin. Kies iets dat daar niet op lijkt.',
  }
}

const allowedValues: Readonly<Record<Extract<PeopleProblem, { readonly kind: 'people-value' }>['field'], string>> = {
  roles: `Rollen zijn: ${roles.join(', ')}; meer dan één met een komma ertussen.`,
  clearance: `Een machtiging is een markering: ${markings.join(', ')}.`,
  rights: 'Rechten zijn: read, contribute, review, decide, administer.',
  days: 'Een token geldt 1 tot 366 dagen.',
  label: 'Zeg in hoogstens 60 tekens waar het token voor is.',
}
