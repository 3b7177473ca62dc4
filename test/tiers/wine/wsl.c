/* Imitates wsl.exe, of which it knows one distribution, `Debian`: it writes down what it was told, and speaks as the real
 * one does: itself in UTF-16, programs inside as they are. https://github.com/microsoft/WSL/blob/3e27a6a50/src/windows/common/WslClient.cpp */
#include <fcntl.h>
#include <io.h>
#include <stdio.h>
#include <string.h>
#include <wchar.h>
#include <windows.h>

static void write_bytes(DWORD stream, const void *bytes, DWORD length) {
	DWORD written;
	WriteFile(GetStdHandle(stream), bytes, length, &written, NULL);
}

static void print(DWORD stream, const char *text) {
	write_bytes(stream, text, (DWORD)strlen(text));
}

static int refuse(void) {
	const wchar_t *text = L"Es gibt keine Distribution für diesen Namen.\r\n";
	write_bytes(STD_OUTPUT_HANDLE, text, (DWORD)(wcslen(text) * sizeof(wchar_t)));
	return -1;
}

static void keep(int count, wchar_t **words) {
	FILE *file = fopen("C:\\wsl-runs.txt", "ab");
	char text[4096];
	for (int place = 1; place < count; place += 1) {
		WideCharToMultiByte(CP_UTF8, 0, words[place], -1, text, sizeof text, NULL, NULL);
		fprintf(file, "%s\n", text);
	}
	const wchar_t *utf8 = _wgetenv(L"WSL_UTF8"), *handed = _wgetenv(L"WSLENV");
	fprintf(file, "utf8 %ls, handed over %ls\n\n", utf8 ? utf8 : L"none", handed && *handed ? handed : L"nothing");
	fclose(file);
}

/* Reads a request to its empty line, and answers it. */
static int engine(void) {
	char heard[4096] = "";
	DWORD length = 0, read;
	while (strstr(heard, "\r\n\r\n") == NULL && length < sizeof heard - 1) {
		if (!ReadFile(GetStdHandle(STD_INPUT_HANDLE), heard + length, sizeof heard - 1 - length, &read, NULL)) break;
		if (read == 0) break;
		length += read;
		heard[length] = 0;
	}
	print(STD_OUTPUT_HANDLE, "HTTP/1.1 200 OK\r\nOSType: linux\r\nContent-Length: 2\r\n\r\nOK");
	return 0;
}

static int copied(void) {
	FILE *file = fopen("C:\\wsl-input.txt", "wb");
	char bytes[4096];
	DWORD read;
	while (ReadFile(GetStdHandle(STD_INPUT_HANDLE), bytes, sizeof bytes, &read, NULL) && read > 0) fwrite(bytes, 1, read, file);
	fclose(file);
	return 0;
}

static int head(const wchar_t *path) {
	if (wcscmp(path, L"/etc/a b\\\"c$HOME") == 0) {
		print(STD_OUTPUT_HANDLE, "gr\303\274n\n");
		return 0;
	}
	print(STD_ERROR_HANDLE, "head: cannot open it for reading: No such file or directory\n");
	return 1;
}

int wmain(int count, wchar_t **words) {
	keep(count, words);
	if (count < 3 || wcscmp(words[2], L"Debian") != 0) return refuse();
	if (wcscmp(words[1], L"--terminate") == 0) return 0;
	int place = 7;
	while (place < count && wcschr(words[place], L'=') != NULL) place += 1;
	const wchar_t *program = place < count ? words[place] : L"";
	if (wcscmp(program, L"head") == 0) return head(words[count - 1]);
	if (wcscmp(program, L"dd") == 0) return copied();
	if (wcscmp(program, L"docker") == 0) return engine();
	if (wcscmp(program, L"apt-get") != 0) return 0;
	/* Somebody else has the lock when packages are to come, and not when their settings are to go. */
	for (int word = place; word < count; word += 1)
		if (wcscmp(words[word], L"purge") == 0) return 0;
	print(STD_ERROR_HANDLE, "E: Could not get lock /var/lib/dpkg/lock-frontend\n");
	return 100;
}
