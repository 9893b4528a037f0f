// Static paths that many pages share: one per region, or one per entry of a region.
import { uitgave } from '../charts/uitgave.ts';
import type { Inhoudscollectie } from '../domain/collecties.ts';
import type { Item } from '../domain/portaal.ts';

export const perRegio = () => uitgave().portaal.inhoud.regios.map((regio) => ({ params: { regio: regio.id }, props: { regio } }));

/** The one page of an index that is only there when there is something to list; for a file called [...index].astro. */
export const alsEr = (er: boolean) => (er ? [{ params: { index: undefined } }] : []);

/** One page per entry of `collectie`; `naam` is the parameter in the file name. */
export function perItem<C extends Inhoudscollectie>(collectie: C, naam: string) {
	const { portaal } = uitgave();
	return (portaal.inhoud[collectie] as Item<C>[]).flatMap((item) => {
		const regio = portaal.inhoud.regios.find((een) => een.id === item.regio);
		return regio ? [{ params: { regio: regio.id, [naam]: item.id }, props: { regio, item } }] : [];
	});
}
