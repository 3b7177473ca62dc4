/** What texts and properties of a Windows machine state about virtualization; null: not stated. */
export interface WindowsStatement {
	readonly build: number | null;
	readonly editionClass: 'home' | 'pro' | 'enterprise' | 'education' | 'server' | null;
	/** Some hypervisor runs: this Windows' own, or the one below it. It says nothing else. */
	readonly hypervisorPresent: boolean | null;
	/** The next four mean something only while no hypervisor is present. */
	readonly virtualizationFirmwareEnabled: boolean | null;
	readonly vmMonitorModeExtensions: boolean | null;
	readonly slat: boolean | null;
	readonly dataExecutionPrevention: boolean | null;
	/** The language of the text, where its words tell. */
	readonly lang: string | null;
}
