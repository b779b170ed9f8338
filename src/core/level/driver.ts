/** What a threat level is weighed from (docs/methods/level-model.md); opportunity holds activity, planning and access. */
export const drivers = ['intent', 'capability', 'opportunity', 'resilience'] as const
export type Driver = (typeof drivers)[number]
