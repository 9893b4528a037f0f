// npm start: check, build, index and serve, in one go.
import { bouw } from './build.ts';
import { leesOpties, UITGANG } from './opties.ts';
import { dien } from './serve.ts';

export async function start(argumenten?: string[]): Promise<number> {
	const opties = leesOpties('start', ['root', 'regio', 'out', 'port', 'no-cache'], argumenten);
	const uitkomst = await bouw(opties);
	if (uitkomst !== UITGANG.goed) return uitkomst;
	const { adres } = await dien(opties.uit, opties.poort);
	process.stdout.write(`\nOpen ${adres} in uw browser. Stoppen: Ctrl+C. Zelf schrijven en meteen zien: npm run dev\n`);
	return UITGANG.goed;
}
