# Reads a script from standard input and lists what it uses: commands with their parameters, members of .NET that it
# calls, and the kinds of its parts.
$text = [Console]::In.ReadToEnd()
$errors = $null
$tokens = $null
$tree = [System.Management.Automation.Language.Parser]::ParseInput($text, [ref] $tokens, [ref] $errors)
$parts = $tree.FindAll({ $true }, $true)
@{
	errors = @($errors | ForEach-Object { $_.Message })
	kinds = @($parts | ForEach-Object { $_.GetType().Name } | Sort-Object -Unique)
	tokens = @($tokens | ForEach-Object { "$($_.Kind)" } | Sort-Object -Unique)
	commands = @($parts | Where-Object { $_ -is [System.Management.Automation.Language.CommandAst] } | ForEach-Object {
			@{
				name = "$($_.GetCommandName())"
				parameters = @($_.CommandElements | Where-Object { $_ -is [System.Management.Automation.Language.CommandParameterAst] } | ForEach-Object { $_.ParameterName })
			}
		})
	members = @($parts | Where-Object { $_ -is [System.Management.Automation.Language.InvokeMemberExpressionAst] } | ForEach-Object { "$($_.Expression.Extent.Text)::$($_.Member.Extent.Text)" })
	types = @($parts | Where-Object { $_ -is [System.Management.Automation.Language.TypeConstraintAst] -or $_ -is [System.Management.Automation.Language.TypeExpressionAst] } | ForEach-Object { $_.TypeName.FullName } | Sort-Object -Unique)
} | ConvertTo-Json -Depth 5 -Compress
