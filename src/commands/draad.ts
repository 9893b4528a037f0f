// A thread of our own sources. It begins in plain JavaScript: so what Node keeps of the sources is used from the first of them on.
import { Worker } from 'node:worker_threads';

/** Begins a thread with the module at `van`; it finds `gegevens` as its workerData. */
export const beginDraad = (van: URL, gegevens?: unknown): Worker =>
	new Worker(`require('node:module').enableCompileCache(); void import(${JSON.stringify(van.href)});`, { eval: true, workerData: gegevens });
