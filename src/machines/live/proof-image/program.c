/*
 * The one program of the image that proofs run: it talks to the Linux kernel alone, so that the image holds nothing
 * else. `node scripts/run.mjs proof-program` builds it into proof-program.ts.
 */
typedef unsigned long word;

#define NEW_PROCESS 17 /* SIGCHLD: clone() as fork() */
#define HERE -100      /* AT_FDCWD */
#define MEBIBYTE (1UL << 20)

#if defined(__x86_64__)
/* https://github.com/torvalds/linux/blob/master/arch/x86/entry/syscalls/syscall_64.tbl */
enum {
	READ = 0, WRITE = 1, MMAP = 9, SOCKET = 41, BIND = 49, LISTEN = 50, CLONE = 56, UNAME = 63, FSYNC = 74,
	EXIT_GROUP = 231, OPENAT = 257, PPOLL = 271, CLOSE = 3, WAIT4 = 61,
	KILL = 62, ACCEPT4 = 288, CONNECT = 42, SETSOCKOPT = 54
};

static long ask(word call, word a, word b, word c, word d, word e, word f)
{
	long answer;
	register word r10 asm("r10") = d;
	register word r8 asm("r8") = e;
	register word r9 asm("r9") = f;
	asm volatile("syscall"
		: "=a"(answer)
		: "a"(call), "D"(a), "S"(b), "d"(c), "r"(r10), "r"(r8), "r"(r9)
		: "rcx", "r11", "memory");
	return answer;
}

asm(".globl _start\n_start:\n\tmov %rsp, %rdi\n\tand $-16, %rsp\n\tcall begin\n");
#elif defined(__aarch64__)
/* https://github.com/torvalds/linux/blob/master/include/uapi/asm-generic/unistd.h */
enum {
	OPENAT = 56, CLOSE = 57, READ = 63, WRITE = 64, PPOLL = 73, FSYNC = 82, EXIT_GROUP = 94, UNAME = 160,
	KILL = 129, CONNECT = 203, SETSOCKOPT = 208,
	SOCKET = 198, BIND = 200, LISTEN = 201, CLONE = 220, MMAP = 222, ACCEPT4 = 242, WAIT4 = 260
};

static long ask(word call, word a, word b, word c, word d, word e, word f)
{
	register word x8 asm("x8") = call;
	register word x0 asm("x0") = a;
	register word x1 asm("x1") = b;
	register word x2 asm("x2") = c;
	register word x3 asm("x3") = d;
	register word x4 asm("x4") = e;
	register word x5 asm("x5") = f;
	asm volatile("svc 0"
		: "+r"(x0)
		: "r"(x8), "r"(x1), "r"(x2), "r"(x3), "r"(x4), "r"(x5)
		: "memory");
	return (long)x0;
}

asm(".globl _start\n_start:\n\tmov x0, sp\n\tbl begin\n");
#endif

#define ask3(call, a, b, c) ask(call, (word)(a), (word)(b), (word)(c), 0, 0, 0)

static void end(int code)
{
	for (;;)
		ask3(EXIT_GROUP, code, 0, 0);
}

static word length(const char *text)
{
	word count = 0;
	/* Without this the compiler makes a call of strlen out of it, and there is none. */
	while (*(volatile const char *)(text + count))
		count++;
	return count;
}

static void send(int to, const char *bytes, word count)
{
	while (count > 0) {
		long done = ask3(WRITE, to, bytes, count);
		if (done <= 0)
			end(1);
		bytes += done;
		count -= done;
	}
}

static void say(const char *text)
{
	send(1, text, length(text));
}

static void say_number(word number)
{
	char digits[24];
	int at = sizeof digits;
	do
		digits[--at] = '0' + number % 10;
	while (number /= 10);
	send(1, digits + at, sizeof digits - at);
}

static int same(const char *one, const char *other)
{
	while (*one && *one == *other)
		one++, other++;
	return *one == *other;
}

static word number_in(const char *text)
{
	word number = 0;
	while (*text >= '0' && *text <= '9')
		number = number * 10 + (*text++ - '0');
	return number;
}

/* The answer, unless the kernel refused: then what could not be done, and the number of the error. */
static long sure(long answer, const char *what)
{
	if (answer >= 0)
		return answer;
	say("cannot ");
	say(what);
	say(": error ");
	say_number(-answer);
	say("\n");
	end(1);
	return 0;
}

/* hello: a greeting and the kernel's names. */
static void hello(void)
{
	char names[6][65];
	sure(ask3(UNAME, names, 0, 0), "ask for the kernel's name");
	say("hello from ");
	say(names[0]);
	say(" ");
	say(names[2]);
	say(" ");
	say(names[4]);
	say("\n");
}

/* write FILE TEXT: the file holds the text, on the disk. */
static void put(const char *file, const char *text)
{
	int place = sure(ask(OPENAT, HERE, (word)file, 01 | 0100 | 01000, 0644, 0, 0), "make the file");
	send(place, text, length(text));
	sure(ask3(FSYNC, place, 0, 0), "keep the file");
	say("written\n");
}

/* read FILE: what is in it. */
static void show(const char *file)
{
	char bytes[4096];
	int place = sure(ask3(OPENAT, HERE, file, 0), "open the file");
	long count;
	while ((count = sure(ask3(READ, place, bytes, sizeof bytes), "read the file")) > 0)
		send(1, bytes, count);
	say("\n");
}

/* serve PORT TEXT: the text, to the first who sends something. */
static void serve(word port, const char *text)
{
	unsigned char address[16] = {2, 0, port >> 8, port};
	char request[2048];
	int server = sure(ask3(SOCKET, 2, 1, 0), "make a socket");
	sure(ask3(BIND, server, address, sizeof address), "take the port");
	sure(ask3(LISTEN, server, 8, 0), "listen");
	say("listening\n");
	for (;;) {
		int client = sure(ask(ACCEPT4, server, 0, 0, 0, 0, 0), "accept");
		int asked = ask3(READ, client, request, sizeof request) > 0;
		if (asked) {
			const char *head = "HTTP/1.0 200 OK\r\nContent-Type: text/plain\r\n\r\n";
			send(client, head, length(head));
			send(client, text, length(text));
		}
		ask3(CLOSE, client, 0, 0);
		if (asked)
			return;
	}
}

/* ask PORT: what is answered at this port of the machine to itself, within five seconds. */
static void inquire(word port)
{
	unsigned char address[16] = {2, 0, port >> 8, port, 127, 0, 0, 1};
	const char *request = "GET / HTTP/1.0\r\n\r\n";
	long limit[2] = {5, 0};
	char bytes[2048];
	long count;
	int server = sure(ask3(SOCKET, 2, 1, 0), "make a socket");
	/* SOL_SOCKET, SO_RCVTIMEO */
	sure(ask(SETSOCKOPT, server, 1, 20, (word)limit, sizeof limit, 0), "limit the time");
	sure(ask3(CONNECT, server, address, sizeof address), "reach the port");
	send(server, request, length(request));
	while ((count = sure(ask3(READ, server, bytes, sizeof bytes), "hear the answer")) > 0)
		send(1, bytes, count);
}

/* talk: each line of standard input comes back with "heard: " before it, until "exit". */
static void talk(void)
{
	char line[512];
	word count = 0;
	say("ready\n");
	for (;;) {
		char sign;
		if (ask3(READ, 0, &sign, 1) <= 0)
			end(3);
		if (sign != '\n' && sign != '\r' && count < sizeof line - 1) {
			line[count++] = sign;
			continue;
		}
		line[count] = 0;
		count = 0;
		if (same(line, "exit")) {
			say("bye\n");
			return;
		}
		say("heard: ");
		say(line);
		say("\n");
	}
}

/* eat MEBIBYTES: takes so much memory, and uses it. */
static void eat(word mebibytes)
{
	for (word taken = 0; taken < mebibytes; taken++) {
		/* Readable and writable, private and anonymous. */
		char *memory = (char *)sure(ask(MMAP, 0, MEBIBYTE, 3, 0x22, -1, 0), "take more memory");
		for (word at = 0; at < MEBIBYTE; at += 4096)
			((volatile char *)memory)[at] = 1;
	}
	say("took ");
	say_number(mebibytes);
	say(" MiB\n");
}

/* fork COUNT: starts so many processes at once, and says how far it came, and the error that stopped it. */
static void split(word count)
{
	long children[256];
	word started = 0;
	long child = 0;
	while (started < count && started < 256) {
		child = ask(CLONE, NEW_PROCESS, 0, 0, 0, 0, 0);
		if (child == 0)
			for (;;)
				ask(PPOLL, 0, 0, 0, 0, 0, 0);
		if (child < 0)
			break;
		children[started++] = child;
	}
	for (word each = 0; each < started; each++) {
		ask3(KILL, children[each], 9, 0);
		ask3(WAIT4, children[each], 0, 0);
	}
	say("started ");
	say_number(started);
	say(", error ");
	say_number(child < 0 ? -child : 0);
	say("\n");
}

/* Where the kernel puts the count of the words and the words themselves. */
__attribute__((used)) void begin(word *stack)
{
	word count = stack[0];
	const char **words = (const char **)(stack + 1);
	const char *verb = count > 1 ? words[1] : "";
	if (same(verb, "hello"))
		hello();
	else if (same(verb, "write") && count > 3)
		put(words[2], words[3]);
	else if (same(verb, "read") && count > 2)
		show(words[2]);
	else if (same(verb, "serve") && count > 3)
		serve(number_in(words[2]), words[3]);
	else if (same(verb, "ask") && count > 2)
		inquire(number_in(words[2]));
	else if (same(verb, "talk"))
		talk();
	else if (same(verb, "eat") && count > 2)
		eat(number_in(words[2]));
	else if (same(verb, "fork") && count > 2)
		split(number_in(words[2]));
	else
		end(2);
	end(0);
}
