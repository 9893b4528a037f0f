// What makes HTML of a text, for the build and for the preview. Straight quotes and dashes stay as the editor typed them; what is rendered is what was checked.
import { satteri } from '@astrojs/markdown-satteri';
import { MARKDOWN } from '../ingest/markdown.ts';
import { begrippenKoppelen } from './begrippen-koppelen.ts';

export const tekstverwerker = satteri({ mdastPlugins: [begrippenKoppelen], features: { ...MARKDOWN } });
