// Checks a root beside the build, on another core: reading and checking here, making pages there.
import { Worker, isMainThread, parentPort, workerData } from 'node:worker_threads';
import { leesEnControleer } from '../../charts/lees-en-controleer.ts';
import type { Problem } from '../../domain/problem.ts';

interface Opdracht {
	wortel: string;
	alleen: string | undefined;
}

/** The problems of the root at `wortel`, as `npm run check` gives them. Rejects only for bugs. */
export const controleerErnaast = (wortel: string, alleen: string | undefined): Promise<Problem[]> =>
	new Promise((klaar, mislukt) => {
		const werker = new Worker(new URL(import.meta.url), { workerData: { wortel, alleen } satisfies Opdracht });
		werker.once('message', klaar).once('error', mislukt);
	});

if (!isMainThread && parentPort) {
	const { wortel, alleen } = workerData as Opdracht;
	parentPort.postMessage((await leesEnControleer(wortel, alleen)).problemen);
}
