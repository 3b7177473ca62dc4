/** A pseudonym in the capitals of its original: all of them, the first, or none. */
export function styledLike(original: string, pseudonym: string): string {
	const hasSmall = /\p{Ll}/u.test(original);
	const hasCapital = /\p{Lu}/u.test(original);
	if (hasCapital && !hasSmall) return pseudonym.toUpperCase();
	return hasCapital ? `${pseudonym.slice(0, 1).toUpperCase()}${pseudonym.slice(1)}` : pseudonym;
}
