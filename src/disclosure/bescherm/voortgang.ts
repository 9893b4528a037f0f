// Long work says now and then how far it is. Shares and minutes, never a count of people.
import { schrijfGetal } from '../../domain/eenheid.ts';

/** Says at most every ten seconds how far a step is, and how long it will take if the rest goes like the first part. `nu` is in milliseconds. */
export class Voortgang {
	private readonly meld: (tekst: string) => void;
	private readonly nu: () => number;
	private stap = '';
	private begin = 0;
	private laatst: number;

	constructor(meld: (tekst: string) => void, nu: () => number = () => performance.now()) {
		this.meld = meld;
		this.nu = nu;
		this.laatst = nu();
	}

	/** `gedaan` of `geheel` parts of this step are behind us. */
	zet(stap: string, gedaan: number, geheel: number): void {
		const nu = this.nu();
		if (stap !== this.stap) [this.stap, this.begin] = [stap, nu];
		if (nu - this.laatst < 10_000 || gedaan === 0) return;
		this.laatst = nu;
		const minuten = Math.ceil(((nu - this.begin) / gedaan) * (geheel - gedaan) / 60_000);
		this.meld(`  ${stap}: ${Math.floor((100 * gedaan) / geheel)}%, nog ongeveer ${minuten === 1 ? '1 minuut' : `${schrijfGetal(minuten)} minuten`}.`);
	}
}

/** From this many cells protecting takes minutes. */
export const VEEL = 4000;

/** What to say beforehand of this many cells together; undefined when it is a matter of seconds. */
export const waarschuwing = (cellen: number): string | undefined =>
	cellen <= VEEL ? undefined : `Dit zijn ${schrijfGetal(cellen)} cellen samen. Reken op minuten; bij meer dan 10.000 cellen kan het veel langer duren. Duurt het te lang? Kies jaren in plaats van kwartalen, of minder indelingen.`;
