import type { RollingAnchor } from '../../core/index.ts'

/** Brier scores on 22 deadly jihadist attacks in the EU of 28, 2015-2018, from press sources: a reference, not our own series. Source: test/vectors/30_anchor_backtest.json. */
export const rollingAnchors: readonly RollingAnchor[] = [
  { windowDays: 30, windows: 42, brier: { climatology: 0.2433, persistence: 0.2543, static: 0.2392, 'last-window': 0.2273, 'half-life': 0.2395 } },
  { windowDays: 90, windows: 14, brier: { climatology: 0.2671, persistence: 0.34, static: 0.2669, 'last-window': 0.2918, 'half-life': 0.2771 } },
]
