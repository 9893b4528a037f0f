// The site's configuration. Folder, output and caches are given by the commands in src/commands/.
import { createRequire } from 'node:module';
import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';
import { zicht } from './src/commands/integratie.ts';
import { tekstverwerker } from './src/components/tekstverwerker.ts';

const pakket = createRequire(import.meta.url);

export default defineConfig({
	trailingSlash: 'always',
	build: { format: 'directory', inlineStylesheets: 'never', assets: '_zicht' },
	compressHTML: true,
	devToolbar: { enabled: false },
	prefetch: false,
	// Colours in a piece of code would be styles of its own, which the site refuses.
	markdown: { processor: tekstverwerker, syntaxHighlight: false },
	integrations: [mdx(), zicht()],
	vite: {
		// Content may stand outside the project; what MDX compiles to is then still found here.
		resolve: { alias: [{ find: /^astro\/jsx-runtime$/, replacement: pakket.resolve('astro/jsx-runtime') }] },
		build: { assetsInlineLimit: 0 },
	},
});
