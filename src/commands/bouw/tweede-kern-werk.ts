// Where the other core begins. What Node made of the sources is kept there too, which it must be told before they are loaded.
import { enableCompileCache } from 'node:module';
import { parentPort, workerData } from 'node:worker_threads';
import type { Opdracht } from './tweede-kern.ts';

enableCompileCache();
const { werk } = await import('./nakijken.ts');
await werk(parentPort!, workerData as Opdracht);
