// Has the pages compiled in a process of its own: what Astro's tools take in memory goes with it, and this one can do other work meanwhile.
import { fork, type ChildProcess } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Uitgave } from '../../charts/uitgave.ts';
import { INHOUD_NAMEN } from '../../domain/collecties.ts';
import type { Item, Portaal } from '../../domain/portaal.ts';

/** What the compiler knows of an edition: its texts, and the faults that keep one from being shown. */
export interface Tekstuitgave {
	portaal: Pick<Portaal, 'wortel' | 'configuratie' | 'inhoud'>;
	problemen: Uitgave['problemen'];
	alleen: Uitgave['alleen'];
}

export interface Opdracht {
	/** Where the compiled pages go. */
	naar: string;
	/** A folder for this alone. */
	kladmap: string;
	site: string;
	uitgave: Tekstuitgave;
}

export type Bericht = 'klaar' | { fout: string };

/** As it can be handed to another process: without the trees of the texts, and without what can only be called. */
function alsTekstuitgave({ portaal: { wortel, configuratie, inhoud }, problemen, alleen }: Uitgave): Tekstuitgave {
	const zonderBoom = ({ plekVan, lichaam: { boom, ...lichaam }, ...item }: Item): object => ({ ...item, lichaam });
	return { portaal: { wortel, configuratie, inhoud: Object.fromEntries(INHOUD_NAMEN.map((naam) => [naam, (inhoud[naam] as Item[]).map(zonderBoom)])) as unknown as Portaal['inhoud'] }, problemen, alleen };
}

/** It works beside the reading and drawing of a whole portal: a small room for what is young keeps what both take together within bounds. */
const ZUINIG = ['--max-semi-space-size=8'];

/** A process that has Astro's tools ready, or is getting them. Begun early, it costs no waiting. */
export class Vertaler {
	readonly #proces: ChildProcess;
	readonly #kladmap = mkdtempSync(join(tmpdir(), 'zicht-bouw-'));

	constructor() {
		this.#proces = fork(new URL('vertaalproces.ts', import.meta.url), { serialization: 'advanced', execArgv: ZUINIG, stdio: ['ignore', 'inherit', 'inherit', 'ipc'] });
	}

	/** Compiles the pages of `uitgave` into the folder `naar`. Once: then it has ended. */
	async vertaal(naar: string, site: string, uitgave: Uitgave): Promise<void> {
		await new Promise<void>((klaar, mislukt) => {
			this.#proces.once('message', (bericht: Bericht) => (bericht === 'klaar' ? klaar() : mislukt(new Error(bericht.fout))));
			this.#proces.once('error', mislukt);
			this.#proces.once('exit', (code, signaal) => mislukt(new Error(`the compiler of the pages stopped (${signaal ?? code})`)));
			this.#proces.send({ naar, site, kladmap: this.#kladmap, uitgave: alsTekstuitgave(uitgave) } satisfies Opdracht, (fout) => { if (fout) mislukt(fout); });
		});
		// What it took in memory, others need now.
		this.sluit();
	}

	/** Ends it, done or not. */
	sluit(): void {
		this.#proces.removeAllListeners();
		this.#proces.on('error', () => {});
		this.#proces.kill('SIGKILL');
		rmSync(this.#kladmap, { recursive: true, force: true });
	}
}
