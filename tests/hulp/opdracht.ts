// The commands as a person runs them: a process of its own, with what it prints and the code it ends with.
import { spawn, type ChildProcessWithoutNullStreams } from 'node:child_process';
import { join } from 'node:path';
import { PROJECT } from '../../src/commands/project.ts';

export type Opdracht = 'audit' | 'build' | 'check' | 'dev' | 'start' | 'new-region' | 'geo-import' | 'leg-vast';

interface Plaats {
	/** Folder the command is run from. */
	vanuit?: string;
	omgeving?: NodeJS.ProcessEnv;
}

/** Starts a command and does not wait for it. */
export const begin = (opdracht: Opdracht, argumenten: string[], { vanuit = PROJECT, omgeving = {} }: Plaats = {}): ChildProcessWithoutNullStreams =>
	spawn(process.execPath, [join(PROJECT, 'scripts', `${opdracht}.ts`), ...argumenten], { cwd: vanuit, env: { ...process.env, NODE_ENV: undefined, VITEST: undefined, FORCE_COLOR: '0', ...omgeving } });

export interface Uitkomst {
	code: number | null;
	signaal: NodeJS.Signals | null;
	uitvoer: string;
	fouten: string;
}

/** What a started command printed and how it ended. */
export async function afloop(proces: ChildProcessWithoutNullStreams): Promise<Uitkomst> {
	let uitvoer = '';
	let fouten = '';
	proces.stdout.setEncoding('utf8').on('data', (stuk: string) => (uitvoer += stuk));
	proces.stderr.setEncoding('utf8').on('data', (stuk: string) => (fouten += stuk));
	return new Promise((klaar, mis) => {
		proces.once('error', mis);
		proces.once('close', (code, signaal) => klaar({ code, signaal, uitvoer, fouten }));
	});
}

export const draai = (opdracht: Opdracht, argumenten: string[], plaats?: Plaats): Promise<Uitkomst> => afloop(begin(opdracht, argumenten, plaats));

/** Until `waar` holds. Throws with `wat` was waited for. */
export async function wachtTot(waar: () => boolean, wat: string): Promise<void> {
	const einde = Date.now() + 30_000;
	while (!waar()) {
		if (Date.now() > einde) throw new Error(`waited in vain: ${wat}`);
		await new Promise((verder) => setTimeout(verder, 5));
	}
}
