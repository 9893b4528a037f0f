// How much memory a process takes together with all it started, as the kernel counts it. Linux only: elsewhere nothing is known.
import { readdirSync, readFileSync } from 'node:fs';

export interface Geheugen {
	/** Memory in use by all processes together, in bytes; pages that two share are counted twice. */
	samen: number;
	/** The most that any one of them has had so far, in bytes. */
	grootste: number;
}

const lees = (pad: string): string => {
	try {
		return readFileSync(pad, 'utf8');
	} catch {
		// It has ended meanwhile.
		return '';
	}
};

/** The process and everything it started, also by way of others. */
function boomVan(pid: number): number[] {
	let draden: string[];
	try {
		draden = readdirSync(`/proc/${pid}/task`);
	} catch {
		return [];
	}
	return [pid, ...draden.flatMap((draad) => lees(`/proc/${pid}/task/${draad}/children`).split(' ').filter(Boolean).flatMap((kind) => boomVan(Number(kind))))];
}

const veldVan = (status: string, naam: string): number => Number(new RegExp(`^${naam}:\\s*(\\d+) kB`, 'm').exec(status)?.[1] ?? 0) * 1024;

/** What `pid` and its descendants use now; undefined when the system does not tell, or it has ended. */
export function geheugenVan(pid: number): Geheugen | undefined {
	const standen = boomVan(pid).map((een) => lees(`/proc/${een}/status`)).filter(Boolean);
	if (!standen.length) return undefined;
	return { samen: standen.reduce((som, status) => som + veldVan(status, 'VmRSS'), 0), grootste: Math.max(...standen.map((status) => veldVan(status, 'VmHWM'))) };
}
