/** Where the Host Network Service of Windows keeps its networks: https://github.com/microsoft/hcsshim/issues/627 */
export const hostNetworkFile = 'C:/ProgramData/Microsoft/Windows/HNS/HNS.data';
