import { compiled } from 'cephes'

// The library is WebAssembly that compiles while it loads; whoever imports this file can call it at once.
await compiled

export { igamc, igami, incbi, kolmogorov, lgam, ndtr, pdtr, pdtrc, stdtri } from 'cephes'
