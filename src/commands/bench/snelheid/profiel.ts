// Where the time goes: CPU profiles of a check and a build, and the functions and files that took most of it themselves.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { PROJECT } from '../../project.ts';
import { draaiEnMeet, type Opdracht } from './proces.ts';

interface Profiel {
	nodes: { id: number; callFrame: { functionName: string; url: string; lineNumber: number } }[];
	samples: number[];
	/** Microseconds. */
	timeDeltas: number[];
}

export interface Tijdverdeling {
	/** Seconds of processor time, of all threads. */
	seconden: number;
	/** Seconds by file, or package; most first. */
	bestanden: [string, number][];
	functies: [string, number][];
}

const plekVan = (url: string): string => {
	const pad = url.replace('file://', '').replace(`${PROJECT}/`, '');
	return /.*node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(pad)?.[1] ?? (pad || '(Node zelf)');
};

/** Seconds that functions took themselves, what they called not counted; idle time left out. */
export function verdeel(profielen: Profiel[]): Tijdverdeling {
	const bestanden = new Map<string, number>();
	const functies = new Map<string, number>();
	let totaal = 0;
	for (const { nodes, samples, timeDeltas } of profielen) {
		const kaders = new Map(nodes.map(({ id, callFrame }) => [id, callFrame]));
		samples.forEach((id, i) => {
			const { functionName, url, lineNumber } = kaders.get(id)!;
			if (functionName === '(idle)') return;
			const seconden = timeDeltas[i]! / 1e6;
			const plek = functionName.startsWith('(') && !url ? functionName : plekVan(url);
			totaal += seconden;
			bestanden.set(plek, (bestanden.get(plek) ?? 0) + seconden);
			const functie = `${functionName || '(zonder naam)'} ${plek}:${lineNumber + 1}`;
			functies.set(functie, (functies.get(functie) ?? 0) + seconden);
		});
	}
	const meest = (van: Map<string, number>): [string, number][] => [...van].sort(([, a], [, b]) => b - a).slice(0, 25);
	return { seconden: totaal, bestanden: meest(bestanden), functies: meest(functies) };
}

/** Runs a command while it is profiled; the profiles, one a thread, come in `map`. */
export async function profileer(opdracht: Opdracht, map: string): Promise<Tijdverdeling> {
	await draaiEnMeet({ ...opdracht, argumenten: ['--cpu-prof', `--cpu-prof-dir=${map}`, ...opdracht.argumenten] });
	return verdeel(readdirSync(map).map((naam) => JSON.parse(readFileSync(join(map, naam), 'utf8')) as Profiel));
}
