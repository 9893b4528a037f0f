// A text in MDX becomes a module by the very steps of @astrojs/mdx, one after the other. What those steps expect around them is what a bundler gives.
import mdx from '@astrojs/mdx';
import type { AstroIntegration } from 'astro';
import { tekstverwerker } from '../../components/tekstverwerker.ts';
import { legCode } from './sjablonen.ts';

type Stap = (code: string, naam: string) => { code: string } | Promise<{ code: string }>;

interface Module {
	Content: unknown;
	getHeadings?: () => { depth: number; slug: string; text: string }[];
}

/** The steps, as the integration hands them to a bundler. */
async function maakStappen(): Promise<Stap[]> {
	const stappen: Stap[] = [];
	const config = { markdown: { processor: tekstverwerker, syntaxHighlight: false }, base: '/', root: new URL('file:///') };
	const niets = (): void => {};
	const { hooks } = mdx() as Required<Pick<AstroIntegration, 'hooks'>>;
	type Gereedschap = Parameters<NonNullable<(typeof hooks)['astro:config:setup']>>[0];
	await hooks['astro:config:setup']!({
		config, addRenderer: niets, addPageExtension: niets, addContentEntryType: niets,
		updateConfig({ vite }: { vite: { plugins: { transform: { handler: Stap } }[] } }) {
			const omgeving = { environment: { name: 'prerender' } };
			for (const { transform } of vite.plugins) stappen.push(transform.handler.bind(omgeving));
		},
	} as unknown as Gereedschap);
	await hooks['astro:config:done']!({ config, logger: { warn: niets } } as unknown as Parameters<NonNullable<(typeof hooks)['astro:config:done']>>[0]);
	return stappen;
}

let stappen: Promise<Stap[]> | undefined;

/** The module that the text `tekst` of the file `bestand` makes. */
export async function leesMdx(bestand: string, tekst: string): Promise<{ Content: unknown; headings: ReturnType<NonNullable<Module['getHeadings']>> }> {
	stappen ??= maakStappen();
	let code = tekst;
	for (const stap of await stappen) ({ code } = await stap(code, `/${bestand}`));
	const { Content, getHeadings } = (await import(legCode(bestand, code))) as Module;
	return { Content, headings: getHeadings?.() ?? [] };
}
