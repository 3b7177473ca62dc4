/* Imitates WinHvPlatform.dll by the declarations of mingw-w64, which are not ours: what is asked is checked against
 * them, and two instructions are understood. NESTVIRT_IMITATION says how it behaves: well, hangs, refuses, strays. */
#include <stdlib.h>
#include <string.h>
#include <windows.h>
#include <winhvplatform.h>

static const UINT8 *page;
static UINT64 place, pointer, base, flags;
static HANDLE canceled;
static int processors, isSetUp;

static int behaves(const char *manner) {
	char word[16] = "";
	GetEnvironmentVariableA("NESTVIRT_IMITATION", word, sizeof word);
	return strcmp(word, manner) == 0;
}

HRESULT WINAPI WHvGetCapability(WHV_CAPABILITY_CODE code, VOID *answer, UINT32 bytes, UINT32 *written) {
	if (code != WHvCapabilityCodeHypervisorPresent || bytes < sizeof(BOOL)) return E_INVALIDARG;
	*(BOOL *)answer = TRUE;
	*written = sizeof(BOOL);
	return S_OK;
}

HRESULT WINAPI WHvCreatePartition(WHV_PARTITION_HANDLE *partition) {
	if (behaves("refuses")) return HRESULT_FROM_WIN32(ERROR_ACCESS_DENIED);
	canceled = CreateEventA(NULL, TRUE, FALSE, NULL);
	*partition = canceled;
	return S_OK;
}

HRESULT WINAPI WHvSetPartitionProperty(WHV_PARTITION_HANDLE partition, WHV_PARTITION_PROPERTY_CODE code,
	const VOID *value, UINT32 bytes) {
	if (partition != canceled || bytes != 4) return E_INVALIDARG;
	if (code == WHvPartitionPropertyCodeProcessorCount) processors = *(const UINT32 *)value;
	return S_OK;
}

HRESULT WINAPI WHvSetupPartition(WHV_PARTITION_HANDLE partition) {
	if (partition != canceled || processors != 1) return E_INVALIDARG;
	isSetUp = 1;
	return S_OK;
}

HRESULT WINAPI WHvMapGpaRange(WHV_PARTITION_HANDLE partition, VOID *source, WHV_GUEST_PHYSICAL_ADDRESS address,
	UINT64 bytes, WHV_MAP_GPA_RANGE_FLAGS use) {
	if (partition != canceled || !isSetUp || bytes != 4096 || !(use & WHvMapGpaRangeFlagExecute)) return E_INVALIDARG;
	page = source;
	place = address;
	return S_OK;
}

HRESULT WINAPI WHvCreateVirtualProcessor(WHV_PARTITION_HANDLE partition, UINT32 index, UINT32 none) {
	return partition == canceled && isSetUp && index == 0 && none == 0 ? S_OK : E_INVALIDARG;
}

HRESULT WINAPI WHvSetVirtualProcessorRegisters(WHV_PARTITION_HANDLE partition, UINT32 index,
	const WHV_REGISTER_NAME *names, UINT32 count, const WHV_REGISTER_VALUE *values) {
	if (partition != canceled || index != 0) return E_INVALIDARG;
	base = 1;
	for (UINT32 at = 0; at < count; at += 1) {
		const WHV_X64_SEGMENT_REGISTER *segment = &values[at].Segment;
		if (names[at] == WHvX64RegisterRip) pointer = values[at].Reg64;
		else if (names[at] == WHvX64RegisterRflags) flags = values[at].Reg64;
		else if (names[at] == WHvX64RegisterCs && segment->Present && segment->Limit == 0xffff) base = segment->Base;
	}
	return S_OK;
}

HRESULT WINAPI WHvRunVirtualProcessor(WHV_PARTITION_HANDLE partition, UINT32 index, VOID *answer, UINT32 bytes) {
	WHV_RUN_VP_EXIT_CONTEXT *left = answer;
	const UINT8 *code = page + (base + pointer - place);
	if (partition != canceled || index != 0 || bytes != sizeof *left) return E_INVALIDARG;
	memset(left, 0, bytes);
	if (behaves("hangs")) {
		WaitForSingleObject(canceled, INFINITE);
		left->ExitReason = WHvRunVpExitReasonCanceled;
	} else if (behaves("strays") || base + pointer < place || base + pointer > place + 4092 || flags != 2) {
		left->ExitReason = WHvRunVpExitReasonUnrecoverableException;
	} else if (code[0] == 0xb0 && code[2] == 0xe6) { /* mov al, value; out port, al */
		left->ExitReason = WHvRunVpExitReasonX64IoPortAccess;
		left->IoPortAccess.PortNumber = code[3];
		left->IoPortAccess.Rax = code[1];
	}
	return S_OK;
}

HRESULT WINAPI WHvCancelRunVirtualProcessor(WHV_PARTITION_HANDLE partition, UINT32 index, UINT32 none) {
	return partition == canceled && index == 0 && none == 0 && SetEvent(canceled) ? S_OK : E_INVALIDARG;
}

HRESULT WINAPI WHvDeletePartition(WHV_PARTITION_HANDLE partition) {
	return partition == canceled && CloseHandle(canceled) ? S_OK : E_INVALIDARG;
}
