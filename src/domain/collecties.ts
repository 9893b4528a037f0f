// The registry of what editors write: which folder holds which kind, and what it must look like.
// Everything that goes over "all kinds" (reading, checking, linking, publishing) goes over this list.
import type { z } from 'zod';
import { actie, indicator, resultaat, voorziening, type Actie, type Indicator, type Resultaat, type Voorziening } from './belofte.ts';
import { correctie, type Correctie } from './correctie.ts';
import { begrip, bron, nieuws, pagina, statusmodelSchema, thema, type Begrip, type Bron, type Nieuws, type Pagina, type Statusmodel, type Thema } from './gedeeld.ts';
import { landindicator, regiobeeld, type Landindicator, type Regiobeeld } from './landbeeld.ts';
import { doel, hoofdstuk, pijler, plan, type Doel, type Hoofdstuk, type Pijler, type Plan } from './plan.ts';
import { agendapunt, gebeurtenis, gemeente, rapportage, regio, type Agendapunt, type Gebeurtenis, type Gemeente, type Rapportage, type Regio } from './regio.ts';
import { tegenspraak, type Tegenspraak } from './tegenspraak.ts';
import type { Collectie } from './verwijzing.ts';

export interface CollectieVorm {
	schema: z.ZodType;
	/** One region's own (content/regios/<regio>/<naam>/) or shared (content/<naam>/). */
	van: 'regio' | 'gedeeld';
	/** What readers and editors call it. */
	enkelvoud: string;
	meervoud: string;
}

const vorm = (schema: z.ZodType, van: CollectieVorm['van'], enkelvoud: string, meervoud: string): CollectieVorm => ({ schema, van, enkelvoud, meervoud });

/** Data of the entries of each collection that lives in Markdown. */
export interface Inhoudstypen {
	regios: Regio;
	gemeenten: Gemeente;
	plannen: Plan;
	hoofdstukken: Hoofdstuk;
	pijlers: Pijler;
	doelen: Doel;
	resultaten: Resultaat;
	acties: Actie;
	indicatoren: Indicator;
	voorzieningen: Voorziening;
	rapportages: Rapportage;
	agenda: Agendapunt;
	gebeurtenissen: Gebeurtenis;
	tegenspraken: Tegenspraak;
	correcties: Correctie;
	statusmodellen: Statusmodel;
	regiobeelden: Regiobeeld;
	landindicatoren: Landindicator;
	bronnen: Bron;
	begrippen: Begrip;
	themas: Thema;
	nieuws: Nieuws;
	paginas: Pagina;
}
export type Inhoudscollectie = keyof Inhoudstypen;

export const INHOUD: Record<Inhoudscollectie, CollectieVorm> = {
	regios: vorm(regio, 'gedeeld', 'regio', 'regio’s'),
	plannen: vorm(plan, 'regio', 'plan', 'plannen'),
	hoofdstukken: vorm(hoofdstuk, 'regio', 'hoofdstuk', 'hoofdstukken'),
	pijlers: vorm(pijler, 'regio', 'pijler', 'pijlers'),
	doelen: vorm(doel, 'regio', 'doel', 'doelen'),
	resultaten: vorm(resultaat, 'regio', 'resultaat', 'resultaten'),
	acties: vorm(actie, 'regio', 'actie', 'acties'),
	indicatoren: vorm(indicator, 'regio', 'indicator', 'indicatoren'),
	rapportages: vorm(rapportage, 'regio', 'rapportage', 'rapportages'),
	gemeenten: vorm(gemeente, 'regio', 'gemeente', 'gemeenten'),
	agenda: vorm(agendapunt, 'regio', 'agendapunt', 'agenda'),
	gebeurtenissen: vorm(gebeurtenis, 'regio', 'gebeurtenis', 'gebeurtenissen'),
	tegenspraken: vorm(tegenspraak, 'regio', 'tegenspraak', 'tegenspraken'),
	correcties: vorm(correctie, 'regio', 'correctie', 'correcties'),
	voorzieningen: vorm(voorziening, 'gedeeld', 'voorziening', 'voorzieningen'),
	statusmodellen: vorm(statusmodelSchema, 'gedeeld', 'statusmodel', 'statusmodellen'),
	regiobeelden: vorm(regiobeeld, 'gedeeld', 'regiobeeld', 'regiobeelden'),
	landindicatoren: vorm(landindicator, 'gedeeld', 'landelijke indicator', 'landelijke indicatoren'),
	bronnen: vorm(bron, 'gedeeld', 'bron', 'bronnen'),
	begrippen: vorm(begrip, 'gedeeld', 'begrip', 'begrippen'),
	themas: vorm(thema, 'gedeeld', 'thema', 'thema’s'),
	nieuws: vorm(nieuws, 'gedeeld', 'nieuwsbericht', 'nieuws'),
	paginas: vorm(pagina, 'gedeeld', 'pagina', 'pagina’s'),
};

export const INHOUD_NAMEN = Object.keys(INHOUD) as Inhoudscollectie[];

/** "resultaat" for resultaten, "dataset" for datasets. */
export const enkelvoudVan = (collectie: Collectie): string => (collectie === 'datasets' ? 'dataset' : INHOUD[collectie].enkelvoud);
