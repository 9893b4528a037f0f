// References between entries. The schema says which collection a field points into,
// so that one walk over any entry finds every reference: for the checks and for the rode draad.
import { z } from 'zod';

/** Collection names, as folders and URLs spell them. */
export const COLLECTIES = [
	'regios', 'gemeenten', 'plannen', 'hoofdstukken', 'pijlers', 'doelen', 'resultaten', 'acties', 'indicatoren',
	'voorzieningen', 'rapportages', 'agenda', 'gebeurtenissen', 'tegenspraken', 'correcties', 'datasets', 'statusmodellen', 'regiobeelden', 'landindicatoren', 'bronnen', 'begrippen', 'themas', 'nieuws', 'paginas',
] as const;
export type Collectie = (typeof COLLECTIES)[number];

const doelVan = z.registry<{ collectie: Collectie }>();

export const slug = z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, { error: 'slug' });

/** A field that holds the id of an entry of `collectie`. */
export function verwijzing(collectie: Collectie) {
	const schema = z.string().regex(/^[a-z0-9]+(?:[-/][a-z0-9]+)*$/, { error: 'slug' });
	doelVan.add(schema, { collectie });
	return schema;
}

export interface GevondenVerwijzing {
	/** Keys and indices from the top of the entry to the id. */
	pad: (string | number)[];
	collectie: Collectie;
	id: string;
}

/** All references in `waarde`, found by walking the schema beside it. */
export function vindVerwijzingen(schema: z.core.$ZodType, waarde: unknown, pad: (string | number)[] = []): GevondenVerwijzing[] {
	if (waarde === undefined || waarde === null) return [];
	const doel = doelVan.get(schema as z.ZodString);
	if (doel) return typeof waarde === 'string' ? [{ pad, collectie: doel.collectie, id: waarde }] : [];
	const def = (schema as z.ZodType)._zod.def as z.core.$ZodTypes['_zod']['def'];
	switch (def.type) {
		case 'object':
			return Object.entries(def.shape).flatMap(([sleutel, deel]) =>
				vindVerwijzingen(deel, (waarde as Record<string, unknown>)[sleutel], [...pad, sleutel]),
			);
		case 'array':
			return (waarde as unknown[]).flatMap((deel, i) => vindVerwijzingen(def.element, deel, [...pad, i]));
		case 'optional':
		case 'nullable':
		case 'default':
		case 'prefault':
		case 'readonly':
			return vindVerwijzingen(def.innerType, waarde, pad);
		case 'pipe':
			return vindVerwijzingen(def.in, waarde, pad);
		case 'union':
			return def.options.flatMap((deel) => (deel._zod.run({ value: waarde, issues: [] }, {}) as { issues: unknown[] }).issues.length ? [] : vindVerwijzingen(deel, waarde, pad));
		default:
			return [];
	}
}
