package io.broadsheet.cli;

import io.broadsheet.NewsAnalyzer;
import java.io.PrintStream;

/** Where the program starts; the only place that touches the process. */
public final class Main {
    private Main() {}

    /** Runs the command line and ends the process with its exit code. */
    @SuppressWarnings("SystemExitOutsideMain")
    public static void main(String[] arguments) {
        PrintStream out = System.out;
        PrintStream err = System.err;
        LogFile.captureStandardError();
        CommandLineInterface cli = new CommandLineInterface(
                NewsAnalyzer::create, System.in, out, err, Boolean.getBoolean("broadsheet.terminal"));
        System.exit(cli.run(arguments));
    }
}
