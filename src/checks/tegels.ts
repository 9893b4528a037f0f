// On the tile map every gemeente of a region has a place of its own.
import type { Portaal } from '../domain/portaal.ts';
import { maakProbleem, type Problem } from '../domain/problem.ts';

export function controleerTegels({ inhoud }: Portaal): Problem[] {
	const eerder = new Map<string, string>();
	return inhoud.gemeenten.flatMap((item): Problem[] => {
		const { kolom, rij } = item.data.tegel;
		const vak = `${item.regio}/${kolom}/${rij}`;
		const ander = eerder.get(vak);
		eerder.set(vak, ander ?? item.data.titel);
		return ander === undefined ? [] : [maakProbleem(item.plekVan(['tegel']), 'tegel-bezet', `In kolom ${kolom}, rij ${rij} staat ${ander} al.`, 'Kies een vak dat vrij is.')];
	});
}
