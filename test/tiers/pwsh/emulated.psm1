# Commands of Windows as this tier needs them, with exactly the parameters that are asked for. They answer from the
# JSON file that NESTVIRT_EMULATED names: class or log -> rows; "denied", "hangs" or "broken" in place of rows.
$script:machine = Get-Content -Raw -LiteralPath $env:NESTVIRT_EMULATED | ConvertFrom-Json

function Get-Rows {
	param([string] $Name)
	$rows = $script:machine.$Name
	if ($rows -is [string]) {
		switch ($rows) {
			'hangs' { Start-Sleep -Seconds 60 }
			'denied' { throw [System.Management.Automation.ErrorRecord]::new([System.UnauthorizedAccessException]::new('Zugriff verweigert'), 'HRESULT 0x80041003', 'PermissionDenied', $null) }
			'broken' { throw [System.Management.Automation.ErrorRecord]::new([System.Exception]::new('Ungültige Klasse'), 'HRESULT 0x80041010', 'InvalidType', $null) }
			'no events' { throw [System.Management.Automation.ErrorRecord]::new([System.Exception]::new('Es wurden keine Ereignisse gefunden'), 'NoMatchingEventsFound', 'ObjectNotFound', $null) }
		}
	}
	$rows
}

function Get-CimInstance {
	[CmdletBinding()]
	param([string] $ClassName, [string] $Namespace, [string] $Filter)
	$rows = Get-Rows -Name $ClassName
	if (-not $Filter) { return $rows }
	$wanted = [regex]::Matches($Filter, "Name='([^']*)'") | ForEach-Object { $_.Groups[1].Value }
	$rows | Where-Object { $wanted -contains $_.Name }
}

function Get-WinEvent {
	[CmdletBinding()]
	param([hashtable] $FilterHashtable, [long] $MaxEvents)
	Get-Rows -Name "events of $($FilterHashtable.ProviderName)" | Select-Object -First $MaxEvents
}

Export-ModuleMember -Function Get-CimInstance, Get-WinEvent
