/**
 * `EditionID` of the registry in the words of the shop. Home is called Core:
 * https://learn.microsoft.com/windows/win32/cimwin32prov/win32-operatingsystem (OperatingSystemSKU).
 */
export const editionTitles: Readonly<Record<string, string>> = {
	Core: 'Home',
	CoreN: 'Home N',
	CoreSingleLanguage: 'Home Single Language',
	CoreCountrySpecific: 'Home China',
	Professional: 'Pro',
	ProfessionalN: 'Pro N',
	ProfessionalWorkstation: 'Pro for Workstations',
	ProfessionalEducation: 'Pro Education',
	Enterprise: 'Enterprise',
	EnterpriseN: 'Enterprise N',
	EnterpriseS: 'Enterprise LTSC',
	EnterpriseEval: 'Enterprise Evaluation',
	Education: 'Education',
	EducationN: 'Education N',
	ServerRdsh: 'Enterprise multi-session',
	IoTEnterprise: 'IoT Enterprise',
	IoTEnterpriseS: 'IoT Enterprise LTSC',
	// Only of Windows 7.
	Starter: 'Starter',
	HomeBasic: 'Home Basic',
	HomePremium: 'Home Premium',
	Ultimate: 'Ultimate',
	ServerStandard: 'Standard',
	ServerStandardEval: 'Standard Evaluation',
	ServerDatacenter: 'Datacenter',
	ServerDatacenterEval: 'Datacenter Evaluation',
	ServerTurbine: 'Datacenter Azure Edition',
};
