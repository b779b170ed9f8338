import { compiled } from 'cephes'

// The library is WebAssembly that compiles while it loads; whoever imports this file can call it at once.
await compiled

export { chdtr, chdtrc, i0e, i1e, igamc, igami, incbet, incbi, kolmogorov, lgam, ndtr, ndtri, psi, stdtri, zeta } from 'cephes'
