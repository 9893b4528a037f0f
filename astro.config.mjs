// The site's configuration. Folder, output and caches are given by the commands in src/commands/.
import { createRequire } from 'node:module';
import mdx from '@astrojs/mdx';
import { satteri } from '@astrojs/markdown-satteri';
import { defineConfig } from 'astro/config';
import { zicht } from './src/commands/integratie.ts';
import { begrippenKoppelen } from './src/components/begrippen-koppelen.ts';
import { MARKDOWN } from './src/ingest/markdown.ts';

const pakket = createRequire(import.meta.url);

export default defineConfig({
	trailingSlash: 'always',
	build: { format: 'directory', inlineStylesheets: 'never', assets: '_zicht' },
	compressHTML: true,
	devToolbar: { enabled: false },
	prefetch: false,
	// Straight quotes and dashes stay as the editor typed them; what is rendered is what was checked.
	markdown: { processor: satteri({ mdastPlugins: [begrippenKoppelen], features: { ...MARKDOWN } }) },
	integrations: [mdx(), zicht()],
	vite: {
		// Content may stand outside the project; what MDX compiles to is then still found here.
		resolve: { alias: [{ find: /^astro\/jsx-runtime$/, replacement: pakket.resolve('astro/jsx-runtime') }] },
		build: { assetsInlineLimit: 0 },
	},
});
