/**
 * Words that name an edition in the names of client releases, and its `EditionID`; the first that ends a name counts. Some
 * are in the language of the release: https://learn.microsoft.com/windows/win32/cimwin32prov/win32-operatingsystem
 */
export const editionNames: readonly (readonly [ending: RegExp, edition: string])[] = [
	[/\bEnterprise (?:Evaluation|Eval)$/, 'EnterpriseEval'],
	[/\bEnterprise (?:\d{4} )?LTS[BC](?: \d{4})?$/, 'EnterpriseS'],
	[/\bEnterprise (?:for Virtual Desktops|multi-session)$/, 'ServerRdsh'],
	[/\bIoT Enterprise(?: LTSC)?$/, 'IoTEnterprise'],
	[/\bEnterprise N$/, 'EnterpriseN'],
	[/\b(?:Enterprise|Entreprise)$|企业版$|企業版$/, 'Enterprise'],
	[/\bEducation N$/, 'EducationN'],
	[/\bPro Education$/, 'ProfessionalEducation'],
	[/\bEducation$|教育版$/, 'Education'],
	[/\bPro(?:fessional)? for Workstations$/, 'ProfessionalWorkstation'],
	[/\bPro(?:fessional)? N$/, 'ProfessionalN'],
	[/\b(?:Pro|Professional|Professionnel|Profesional)$|专业版$|專業版$/, 'Professional'],
	[/\bHome Premium$/, 'HomePremium'],
	[/\bHome Basic$/, 'HomeBasic'],
	[/\bUltimate$/, 'Ultimate'],
	[/\bStarter$/, 'Starter'],
	[/\bHome Single Language$/, 'CoreSingleLanguage'],
	[/\bHome China$/, 'CoreCountrySpecific'],
	[/\bHome N$/, 'CoreN'],
	[/\b(?:Home|Famille)$|家庭版$/, 'Core'],
	[/\bWindows 8(?:\.1)?$/, 'Core'],
	[/\bServer \d{4}(?: R2)? Datacenter: Azure Edition$/, 'ServerTurbine'],
	[/\bServer \d{4}(?: R2)? Datacenter Evaluation$/, 'ServerDatacenterEval'],
	[/\bServer \d{4}(?: R2)? Datacenter$/, 'ServerDatacenter'],
	[/\bServer \d{4}(?: R2)? Standard Evaluation$/, 'ServerStandardEval'],
	[/\bServer \d{4}(?: R2)? Standard$/, 'ServerStandard'],
];
