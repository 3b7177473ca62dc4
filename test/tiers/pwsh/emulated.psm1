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

# A session ends after its last question: what was changed stays in the file, and each change is noted in a second one.
function Write-Change {
	param([object[]] $Nats, [string] $Line)
	$script:machine | Add-Member -NotePropertyName NetNat -NotePropertyValue $Nats -Force
	ConvertTo-Json -InputObject $script:machine -Depth 5 | Set-Content -LiteralPath $env:NESTVIRT_EMULATED
	Add-Content -LiteralPath "$env:NESTVIRT_EMULATED.changes" -Value $Line
}

function Get-NetNat {
	[CmdletBinding()]
	param()
	Get-Rows -Name NetNat
}

function Get-NetNatStaticMapping {
	[CmdletBinding()]
	param([string[]] $NatName)
	Get-Rows -Name NetNatStaticMapping | Where-Object { $NatName -contains $_.NatName }
}

function Remove-NetNat {
	[CmdletBinding(SupportsShouldProcess, ConfirmImpact = 'High')]
	param([string[]] $Name)
	# Nobody can answer: without -Confirm:$false the real one would wait.
	if (-not $PSCmdlet.ShouldProcess("$Name")) { return }
	$found = @(Get-Rows -Name NetNat | Where-Object { $Name -contains $_.Name })
	if ($found.Count -eq 0) { throw [System.Management.Automation.ErrorRecord]::new([System.Exception]::new('Es wurden keine Objekte gefunden'), 'CmdletizationQuery_NotFound_Name', 'ObjectNotFound', $null) }
	Write-Change -Nats @(Get-Rows -Name NetNat | Where-Object { $Name -notcontains $_.Name }) -Line "remove $Name"
}

function New-NetNat {
	[CmdletBinding()]
	param([string] $Name, [string] $InternalIPInterfaceAddressPrefix, [string] $ExternalIPInterfaceAddressPrefix)
	$made = [pscustomobject] @{ Name = $Name; InternalIPInterfaceAddressPrefix = $InternalIPInterfaceAddressPrefix; ExternalIPInterfaceAddressPrefix = $ExternalIPInterfaceAddressPrefix; Active = $true }
	Write-Change -Nats @(@(Get-Rows -Name NetNat) + $made) -Line "add $Name $InternalIPInterfaceAddressPrefix $ExternalIPInterfaceAddressPrefix"
	$made
}

Export-ModuleMember -Function Get-CimInstance, Get-WinEvent, Get-NetNat, Get-NetNatStaticMapping, Remove-NetNat, New-NetNat
