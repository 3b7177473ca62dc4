/** How a kind of secret is recognised in text. */
export interface SecretRule {
	readonly id: string;
	/** Lower case: without one of these nearby the rule cannot match; none: it looks everywhere by itself. */
	readonly triggers: readonly string[];
	/**
	 * Global. The group `secret` is what is taken out; `before` is everything in front of it. In linear time: every
	 * repetition has a bound, or ends where the line does.
	 */
	readonly expression: RegExp;
	/** Whether a match counts; the groups by name. */
	readonly accepts?: (groups: Readonly<Record<string, string | undefined>>) => boolean;
	/** Further secrets that the secret holds, such as the password of a user and password in base64. */
	readonly inside?: (secret: string) => readonly string[];
}
