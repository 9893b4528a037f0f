import { symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { BASIS, HIER, proefroot } from '../../tests/hulp/proefroot.ts';

const met = (css: string, thema = 'thema.css') => proefroot({ 'zicht.config.yaml': `${BASIS['zicht.config.yaml']}thema: ${thema}\n`, 'thema.css': css });

test('a theme paints with its own colours and files', () => {
	expect(met('.zicht { --x: red; background: url(/wapen.svg) } @font-face { font-family: a; src: url(data:font/woff2;base64,AA) }').gevonden()).toEqual([]);
});

test.each([`@import ${HIER}url(https://evil.example/a.css);`, `@import ${HIER}"meer.css";`, `.a { background: url(${HIER}//evil.example/x.png) }`, `.a{background:\\75r${HIER}l(https://evil.example/x.png)}`, `.a { background: url(${HIER}x.png) }`])('and fetches nothing: %s', (css) => {
	const root = met(css);
	expect(root.gevonden()).toEqual([`thema-van-elders ${root.plekken[0]}`]);
});

test('what is no CSS is told where', () => {
	expect(met('root:x:0:0:root').gevonden()[0]).toMatch(/^thema-vorm thema\.css:1:/);
});

test.each(['../../etc/passwd', '/etc/passwd', 'weg.css', 'zicht.config.yaml', '../buiten.css'])('%s is no theme of this root', (thema) => {
	const root = met('', `${HIER}${thema}`);
	expect(root.gevonden()).toEqual([`thema-onbekend ${root.plekken[0]}`]);
	expect(root.lees().configuratie.thema).toBeUndefined();
});

test('a link to a file outside the root is no theme either', () => {
	const buiten = proefroot();
	writeFileSync(join(buiten.pad, 'a.css'), '');
	const root = met('', 'link.css');
	symlinkSync(join(buiten.pad, 'a.css'), join(root.pad, 'link.css'));
	expect(root.gevonden()[0]).toMatch(/^thema-onbekend /);
});
