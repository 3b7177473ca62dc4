/** What the help of the whole program shows below its options. */
export const examples = `
Examples:
  nestvirt                                   look, and ask what you want (on a terminal)
  nestvirt diagnose --goal virtual-machines  the exit code tells how the goal stands
  nestvirt diagnose --image mcr.microsoft.com/windows/nanoserver:ltsc2022
                                             whether this image runs here
  nestvirt explain error.txt                 the root cause behind a text or a log
  nestvirt diagnose --record DIR             keep what was seen, for somebody else
  nestvirt support-bundle                    pack what was seen, without secrets, to send it
  nestvirt diagnose --bundle FILE            judge what somebody else sent
  nestvirt explain --bundle FILE             the root cause behind its logs; with files, or - for
                                             standard input, behind those on that machine
  nestvirt --machine virtualbox-debian-12    rehearse it on a simulated machine
  nestvirt setup --goal virtual-machines --dry-run
                                             what would be changed, and why
  nestvirt --provision --goal virtual-machines
                                             change it, and ask nobody

Exit codes: 0 ready or done, 1 can be fixed here, 2 wrong usage, 3 cannot be told,
4 must be changed outside or is impossible, 5 to 8 and 10 of setup: docs/exit-codes.md,
9 input refused, 70 internal error.`;
