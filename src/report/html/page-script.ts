/**
 * What a reader's browser may run: a button that copies beside each command and card, and everything unfolded on paper. Without
 * it the page says the same. It is constant, so that the page can name it by its hash (`page-policy.ts`).
 */
export const pageScript = `
for (const box of document.querySelectorAll('[data-copy]')) {
	const shown = box.querySelector(':scope > pre');
	const button = document.createElement('button');
	button.type = 'button';
	button.textContent = box.dataset.copy;
	button.addEventListener('click', async () => {
		try { await navigator.clipboard.writeText(shown.textContent); } catch {
			const range = document.createRange();
			shown.hidden = false;
			range.selectNodeContents(shown);
			getSelection().removeAllRanges();
			getSelection().addRange(range);
			document.execCommand('copy');
		}
		button.textContent = 'Copied';
		setTimeout(() => { button.textContent = box.dataset.copy; }, 2000);
	});
	(box.querySelector('.tail') ?? box).append(button);
	box.classList.add('copied');
}
addEventListener('beforeprint', () => { for (const one of document.querySelectorAll('details')) one.open = true; });
`;
