package io.broadsheet.cli;

import io.broadsheet.NewsAnalyzer;
import java.io.PrintStream;
import java.util.Locale;

/** Where the program starts; the only place that touches the process. */
public final class Main {
    private Main() {}

    /** Runs the command line and ends the process with its exit code. */
    @SuppressWarnings("SystemExitOutsideMain")
    public static void main(String[] arguments) {
        // CoreNLP lowers letters as the default locale does: under a Turkish one it would find other names.
        Locale.setDefault(Locale.ENGLISH);
        PrintStream out = System.out;
        PrintStream err = System.err;
        LogFile.captureStandardError();
        CommandLineInterface cli = new CommandLineInterface(
                NewsAnalyzer::create, System.in, out, err, Integer.getInteger("broadsheet.columns", 0));
        System.exit(cli.run(arguments));
    }
}
