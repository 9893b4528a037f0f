import { expect, test } from 'vitest';
import { achterElkaar } from './achter-elkaar.ts';

const even = (): Promise<void> => new Promise((klaar) => setTimeout(klaar, 5));

test('two saves in quick succession are worked off one after the other, and the last is never missed', async () => {
	let tegelijk = 0;
	let meeste = 0;
	let opgeslagen = 0;
	let gelezen = 0;
	const ververs = achterElkaar(async () => {
		meeste = Math.max(meeste, ++tegelijk);
		const nu = opgeslagen;
		await even();
		gelezen = nu;
		tegelijk--;
	});
	opgeslagen = 1;
	const eerste = ververs();
	opgeslagen = 2;
	void ververs();
	opgeslagen = 3;
	await Promise.all([eerste, ververs()]);
	expect(meeste).toBe(1);
	expect(gelezen).toBe(3);
});

test('a run that fails does not block the next', async () => {
	let keer = 0;
	const ververs = achterElkaar(async () => {
		if (++keer === 1) throw new Error('stuk');
	});
	await expect(ververs()).rejects.toThrow('stuk');
	await ververs();
	expect(keer).toBe(2);
});
