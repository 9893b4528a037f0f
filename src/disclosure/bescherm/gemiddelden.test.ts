// What a mean says of the classes it is taken over, against every way to spread the days.
import { expect, test } from 'vitest';
import { zegtGemiddelde } from './gemiddelden.ts';

const EINDEN = [[0, 41], [42, 83], [84, 99_999]] as const;

test('fits exactly those counts that some days with this mean can have', () => {
	let [kan, kanNiet] = [0, 0];
	for (let weken = 0; weken <= 20; weken++) {
		const verbanden = zegtGemiddelde(weken, (klasse) => [['tot 6 weken', '6 tot 12 weken', '12 weken of langer'].indexOf(klasse)], 3);
		for (let a = 0; a <= 6; a++) for (let b = 0; b <= 6; b++) for (let c = 0; c <= 6; c++) {
			const aantallen = [a, b, c];
			const mensen = a + b + c;
			const [laag, hoog] = [0, 1].map((kant) => aantallen.reduce((som, aantal, k) => som + aantal * EINDEN[k]![kant]!, 0));
			const [van, tot] = [Math.max(laag!, 7 * (weken - 1) * mensen), Math.min(hoog!, 7 * (weken + 1) * mensen)];
			const dagen = Array.from({ length: Math.max(0, tot - van + 1) }, (_, i) => van + i);
			const bestaat = mensen >= 3 && dagen.some((som) => Math.round(som / mensen / 7) === weken);
			const past = verbanden.every(({ delen, factoren, lo, hi }) => { const som = delen.reduce((tot, deel, i) => tot + factoren[i]! * aantallen[deel]!, 0); return som >= lo && som <= hi; });
			expect({ weken, aantallen, past }).toEqual({ weken, aantallen, past: bestaat });
			if (past) kan++;
			else kanNiet++;
		}
	}
	expect(Math.min(kan, kanNiet)).toBeGreaterThan(1000);
});
