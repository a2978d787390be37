package io.broadsheet.cli;

import io.broadsheet.batch.ExportOptions;
import io.broadsheet.table.TableFormat;
import io.broadsheet.table.Tables;
import io.broadsheet.table.csv.CsvFormat;
import io.broadsheet.table.registry.TableFormats;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import picocli.CommandLine;
import picocli.CommandLine.Option;

/** Which tables are written and how, the same for all commands that write them. */
final class TableChoices {
    @Option(
            names = "--tables",
            paramLabel = "LIST",
            split = ",",
            description =
                    "The tables to write, with commas between: articles, sections, sentiment, sentences, entities, "
                            + "mentions, values, quotes, speakers, tokens, corpus_entities, corpus_speakers, corpus_quotes, identities. failures is always written. Default: all but tokens")
    private List<String> tables = new ArrayList<>();

    @Option(
            names = "--tokens",
            description = "Also write tokens.csv: every word with lemma, part of speech and dependency.")
    private boolean tokens;

    @Option(
            names = "--distributions",
            description =
                    "Also write the probabilities behind the scores: the RNTN's five classes in sentences.csv, negative, "
                            + "neutral and positive in mentions.csv; and quoted_tokens in sentiment.csv.")
    private boolean distributions;

    @Option(
            names = "--delimiter",
            paramLabel = "CHAR",
            description =
                    "What stands between cells: a comma, a semicolon, a vertical bar, or the word tab. Default: a comma")
    private String delimiter = ",";

    @Option(names = "--bom", description = "Begin each CSV file with a byte order mark, for Excel.")
    private boolean byteOrderMark;

    @Option(
            names = "--no-report",
            description = "Do without report/, the pages that show articles, names and quotes in a browser.")
    private boolean noReport;

    /** Gives a command an option for each format that is written on request. */
    static CommandLine withFormats(CommandLine command) {
        CommandLine.Model.CommandSpec spec = command.getCommandSpec();
        // Help lists options as they were added, and those that every command has last.
        List<CommandLine.Model.OptionSpec> ofAll = List.of(spec.findOption("--help"), spec.findOption("--version"));
        ofAll.forEach(spec::remove);
        for (TableFormat format : TableFormats.ON_REQUEST) {
            spec.addOption(CommandLine.Model.OptionSpec.builder(optionOf(format))
                    .type(boolean.class)
                    .description(format.description())
                    .build());
        }
        ofAll.forEach(spec::addOption);
        return command;
    }

    private static String optionOf(TableFormat format) {
        return "--" + format.name();
    }

    /**
     * What was asked for.
     *
     * @throws CommandLine.ParameterException if it cannot be what was meant
     */
    ExportOptions options(Path out, CommandLine command) {
        CsvFormat csv = csv(delimiter, byteOrderMark, command);
        Set<String> chosen = new LinkedHashSet<>();
        for (String table : tables) {
            String name = table.strip();
            if (!Tables.names().contains(name)) {
                throw new CommandLine.ParameterException(
                        command,
                        "--tables: there is no table '" + name + "'; there are " + String.join(", ", Tables.names()));
            }
            chosen.add(name);
        }
        if (chosen.isEmpty()) {
            chosen.addAll(Tables.standard());
        }
        if (tokens) {
            chosen.add(Tables.TOKENS);
        }
        List<TableFormat> formats = TableFormats.ON_REQUEST.stream()
                .filter(format -> command.getParseResult().hasMatchedOption(optionOf(format)))
                .toList();
        return new ExportOptions(out, chosen, distributions, csv, formats, !noReport);
    }

    /**
     * How CSV files are written.
     *
     * @throws CommandLine.ParameterException if nothing like that may stand between cells
     */
    static CsvFormat csv(String delimiter, boolean byteOrderMark, CommandLine command) {
        String character = delimiter.equalsIgnoreCase("tab") || delimiter.equals("\\t") ? "\t" : delimiter;
        if (character.length() != 1 || !CsvFormat.DELIMITERS.contains(character)) {
            throw new CommandLine.ParameterException(
                    command,
                    "--delimiter must be a comma, a semicolon, a vertical bar or the word tab: '" + delimiter + "'");
        }
        return new CsvFormat(character.charAt(0), byteOrderMark);
    }
}
