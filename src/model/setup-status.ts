/** How the set-up of a machine stands, without any evidence: `nestvirt/status@1`. */
export interface SetupStatus {
	readonly schema: 'nestvirt/status@1';
	readonly state:
		| 'at-work'
		| 'waits-for-restart'
		| 'failed'
		| 'undoing'
		| 'done'
		| 'restored'
		| 'partly-restored';
}
