/** The account for which somebody with more rights asks: whoever called sudo. */
export interface AskingAccount {
	readonly name: string;
	readonly uid: number;
	/** Its groups by the databases, the primary one first; a session that is open may have fewer. */
	readonly groups: readonly number[];
}
