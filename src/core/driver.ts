/** What a threat level is weighed from (METHODS section 4.2); opportunity holds activity, planning and access. */
export const drivers = ['intent', 'capability', 'opportunity', 'resilience'] as const
export type Driver = (typeof drivers)[number]
