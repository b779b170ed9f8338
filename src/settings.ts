import path from 'node:path'

/** Every setting that the environment can give, its default and what it is for; docs/reference/settings.md is made from this. */
export const settingDefinitions = {
  PEIL_DATA: { fallback: '.peil', about: 'Folder for the embedded database and its password file: `.peil` where you are, or from a checkout by npm that of the checkout.' },
  PEIL_DATABASE_URL: { fallback: '', about: 'Address of a PostgreSQL server of your own, version 15 or newer; when set, Peil starts no database itself.' },
  PEIL_PORT: { fallback: '4300', about: 'Port of the page, on the loopback address; 0 takes any that is free.' },
  PEIL_LEVEL_MODEL: { fallback: '', about: 'Your own file with the table, strengths, grades and costs of the level model, in place of `data/level/model-2.json`; docs/methods/level-model.md says what stands in it.' },
  PEIL_SCALE_MAPS: { fallback: '', about: 'Your own file with maps of scales, beside `data/level/scale-maps.json`: which steps the outcomes of the level model are, and which step takes a person.' },
  PEIL_PUBLISHER: { fallback: '', about: 'Who publishes, as it stands on every edition: the name of an office or an organisation.' },
  PEIL_ADDRESS: { fallback: '', about: 'Address of the public site, such as `https://peil.example`; the key of the log is named after it when it is created.' },
  PEIL_AUTHORITY: { fallback: '', about: '`yes` where the publisher declares itself the authority that sets the level; without it nothing that is published is called official.' },
  PEIL_CONTACT: { fallback: '', about: 'Where anybody asks the publisher for a correction: a mail address or an address that starts with `https://`, of a function and never of a person. It stands on the public pages, in the catalogue and in alerts.' },
  PEIL_LICENCE: { fallback: '', about: 'Address of the licence under which the publisher gives its own words and numbers to others, such as `https://creativecommons.org/licenses/by/4.0/`; passages stay with those who wrote them.' },
  PEIL_SERVICE: { fallback: '', about: '`yes` where `peil serve --public` answers at PEIL_ADDRESS; only then do pages offer what takes a server, such as the site as it was on a past day.' },
  PEIL_KEY_FILE: { fallback: '', about: 'File with the key that signs the log, readable by its owner alone; `publishing.key` in the folder of PEIL_DATA unless given. Never part of an export: keep a copy elsewhere.' },
  PEIL_SMTP_URL: { fallback: '', about: 'Mail server by which followers are written to: `smtps://name:password@host`, or `smtp://host:587` with STARTTLS; one on this machine is spoken to in the clear. Never printed. Without it there is no mail.' },
  PEIL_MAIL_FROM: { fallback: '', about: 'Address that mail to followers comes from, and at which bounces arrive: `level@peil.example`; needed with PEIL_SMTP_URL.' },
  PEIL_ALERT_KEY_FILE: { fallback: '', about: 'File with the RSA key that signs alerts (CAP), readable by its owner alone; `alerts.key` in the folder of PEIL_DATA unless given. Without a key there alerts are not signed; with this setting and no key nothing is published.' },
  PEIL_METRICS_TOKEN: { fallback: '', about: 'Secret with which `/metrics` may be read from another machine, as `Authorization: Bearer …`; without it only this machine reads it, and never through a proxy. Never printed.' },
  PEIL_TEAM_ADDRESS: { fallback: '', about: 'Address at which the team reaches Peil through a server of your own with TLS, such as `https://peil.office.example`; without it only this machine is answered.' },
  PEIL_SIGN_IN_KEY_FILE: { fallback: '', about: 'File with the key that signs the cookies of sessions and encrypts second factors, readable by its owner alone; `sign-in.key` in the folder of PEIL_DATA unless given, made on first use. The same file for every process on one store; without it everybody signs in again and second factors have to be set up anew.' },
  PEIL_OIDC_ISSUER: { fallback: '', about: 'Address of the sign-on of your organisation (OpenID Connect), such as `https://login.office.example`; with it people may sign in by it.' },
  PEIL_OIDC_CLIENT: { fallback: '', about: 'Name under which that sign-on knows Peil; it sends people back to `/api/v1/sign-in/organisation/back` below PEIL_TEAM_ADDRESS.' },
  PEIL_OIDC_SECRET_FILE: { fallback: '', about: 'File with the secret of Peil at that sign-on, readable by its owner alone.' },
  PEIL_OIDC_ROLES: { fallback: '', about: 'Which roles a claim of that sign-on gives: `groups:peil-analysts=analyst,peil-board=decider`. Without it whoever comes by the sign-on for the first time has no role until an administrator gives one.' },
  PEIL_LANG: { fallback: '', about: 'Language of messages, nl or en; without it Peil follows LC_ALL, LC_MESSAGES and LANG.' },
} as const

export type SettingName = keyof typeof settingDefinitions

export interface Settings {
  readonly dataFolder: string
  readonly databaseUrl: string | undefined
  readonly port: number | undefined
  readonly language: string
  readonly publisher: { readonly name: string; readonly address: string; readonly isAuthority: boolean; readonly contact: string | undefined; readonly licence: string | undefined }
  /** Whether what takes a server is answered at the address of the publisher. */
  readonly service: boolean
  /** With which numbers of the server may be read from elsewhere; empty for nobody. */
  readonly metricsToken: string
  /** Where the team reaches Peil besides on this machine; empty for nowhere. */
  readonly teamAddress: string
  /** File with the key that signs cookies. */
  readonly signInKeyFile: string
  /** The sign-on of the organisation, as it was given; without an issuer there is none. */
  readonly oidc: { readonly issuer: string; readonly client: string; readonly secretFile: string; readonly roles: string }
  /** As they were given; `cli/delivering/mail-settings.ts` looks whether they can be used. */
  readonly mail: { readonly server: string; readonly from: string }
  /** File with the key that signs the public log. */
  readonly keyFile: string
  /** File with the key that signs alerts, and whether a setting names it. */
  readonly alertKey: { readonly path: string; readonly isNamed: boolean }
  /** Paths of the operator's own files, by the setting that names them. */
  readonly ownFiles: Readonly<Record<'PEIL_LEVEL_MODEL' | 'PEIL_SCALE_MAPS', string | undefined>>
}

/** Settings from an environment; `port` is undefined when PEIL_PORT is no port number. */
export function parseSettings(environment: Readonly<Record<string, string | undefined>>, cwd: string): Settings {
  const value = (name: SettingName) => environment[name] || settingDefinitions[name].fallback
  return {
    dataFolder: path.resolve(cwd, value('PEIL_DATA')),
    databaseUrl: value('PEIL_DATABASE_URL') || undefined,
    publisher: { name: value('PEIL_PUBLISHER'), address: value('PEIL_ADDRESS').replace(/\/+$/, ''), isAuthority: value('PEIL_AUTHORITY') === 'yes', contact: value('PEIL_CONTACT') || undefined, licence: value('PEIL_LICENCE') || undefined },
    service: value('PEIL_SERVICE') === 'yes',
    metricsToken: value('PEIL_METRICS_TOKEN'),
    teamAddress: value('PEIL_TEAM_ADDRESS').replace(/\/+$/, ''),
    signInKeyFile: path.resolve(cwd, value('PEIL_SIGN_IN_KEY_FILE') || path.join(value('PEIL_DATA'), 'sign-in.key')),
    oidc: { issuer: value('PEIL_OIDC_ISSUER'), client: value('PEIL_OIDC_CLIENT'), secretFile: value('PEIL_OIDC_SECRET_FILE') === '' ? '' : path.resolve(cwd, value('PEIL_OIDC_SECRET_FILE')), roles: value('PEIL_OIDC_ROLES') },
    mail: { server: value('PEIL_SMTP_URL'), from: value('PEIL_MAIL_FROM') },
    keyFile: path.resolve(cwd, value('PEIL_KEY_FILE') || path.join(value('PEIL_DATA'), 'publishing.key')),
    alertKey: { path: path.resolve(cwd, value('PEIL_ALERT_KEY_FILE') || path.join(value('PEIL_DATA'), 'alerts.key')), isNamed: value('PEIL_ALERT_KEY_FILE') !== '' },
    port: parsePort(value('PEIL_PORT')),
    ownFiles: { PEIL_LEVEL_MODEL: value('PEIL_LEVEL_MODEL') || undefined, PEIL_SCALE_MAPS: value('PEIL_SCALE_MAPS') || undefined },
    language: value('PEIL_LANG') || environment.LC_ALL || environment.LC_MESSAGES || environment.LANG || '',
  }
}

/** A port from 1 to 65535, 0 for any that is free, or undefined. */
export function parsePort(given: string): number | undefined {
  if (!/^\d{1,5}$/.test(given)) return undefined
  const port = Number(given)
  return port <= 65_535 ? port : undefined
}
