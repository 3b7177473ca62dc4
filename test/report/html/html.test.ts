import { expect, test } from 'vitest';
import { html } from '../../../src/report/html/html.ts';

test('what is put into a template is escaped once, and markup stays', () => {
	const inner = html`<b>${'<&>"\''}</b>`;
	expect(html`${[inner, null, 3]}`.markup).toBe('<b>&lt;&amp;&gt;&quot;&#39;</b>3');
});
