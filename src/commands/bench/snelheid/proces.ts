// One command in a process of its own: how long it ran, how much memory it took, and what it printed.
import { spawn } from 'node:child_process';
import { geheugenVan } from './geheugen.ts';

export interface Loop {
	/** From starting the process until all it prints has ended. */
	seconden: number;
	/** The most memory that the process and its children had in use at one time, looked at every 50 ms; undefined where the system does not tell. */
	piekSamen: number | undefined;
	/** The most memory that any one of the processes had, as the kernel kept it. */
	piekGrootste: number | undefined;
	uitvoer: string;
}

/** A command that did not end well. */
export class Mislukt extends Error {}

const TUSSENPOOS = 50;
/** Milliseconds after which a command is ended: what takes this long need not be measured more exactly. */
const GEDULD = 45 * 60_000;

export interface Opdracht {
	naam: string;
	/** Arguments of Node: a script and its own arguments. */
	argumenten: string[];
	vanuit: string;
	omgeving: NodeJS.ProcessEnv;
}

/** Runs a command with the Node this runs on. Throws Mislukt with the last lines it printed. */
export async function draaiEnMeet({ naam, argumenten, vanuit, omgeving }: Opdracht): Promise<Loop> {
	const begin = performance.now();
	const proces = spawn(process.execPath, argumenten, { cwd: vanuit, env: { ...process.env, FORCE_COLOR: '0', NODE_OPTIONS: '', ...omgeving }, stdio: ['ignore', 'pipe', 'pipe'], timeout: GEDULD, killSignal: 'SIGKILL' });
	let uitvoer = '';
	for (const stroom of [proces.stdout, proces.stderr]) stroom.setEncoding('utf8').on('data', (stuk: string) => (uitvoer += stuk));
	const pieken: Pick<Loop, 'piekSamen' | 'piekGrootste'> = { piekSamen: undefined, piekGrootste: undefined };
	const kijk = setInterval(() => {
		const nu = geheugenVan(proces.pid!);
		if (!nu) return;
		pieken.piekSamen = Math.max(pieken.piekSamen ?? 0, nu.samen);
		pieken.piekGrootste = Math.max(pieken.piekGrootste ?? 0, nu.grootste);
	}, TUSSENPOOS);
	try {
		const [code, signaal] = await new Promise<[number | null, NodeJS.Signals | null]>((klaar, mis) => {
			proces.once('error', mis);
			proces.once('close', (...einde) => klaar(einde));
		});
		const seconden = (performance.now() - begin) / 1000;
		if (code !== 0) throw new Mislukt(`${naam} stopte na ${seconden.toFixed(1)} s (${signaal ?? `code ${code}`}):\n${uitvoer.trimEnd().split('\n').slice(-30).join('\n')}`);
		return { seconden, ...pieken, uitvoer };
	} finally {
		clearInterval(kijk);
	}
}
