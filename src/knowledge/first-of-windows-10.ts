/** The first build of Windows 10, with which Windows Server 2016 counts: https://github.com/nodejs/node/blob/v20.x/BUILDING.md */
export const firstOfWindows10 = 10240;
