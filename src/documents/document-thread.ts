import { parentPort, workerData } from 'node:worker_threads'
import { openDocument, type FormedDocument } from './open-document.ts'

parentPort?.postMessage(await openDocument(workerData as FormedDocument), [])
