package org.skillregister;

import org.skillregister.platform.command.CommandLineRun;
import org.skillregister.platform.command.ShellText;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** The open register of vocational skill assessment in Shanghai. */
@SpringBootApplication
public class SkillRegister {

    public static void main(String[] args) {
        ShellText.problem(args).ifPresent(problem -> System.exit(CommandLineRun.refuse(problem)));
        if (CommandLineRun.isCommand(args)) {
            System.exit(CommandLineRun.run(SkillRegister.class, args));
        }
        SpringApplication.run(SkillRegister.class, args);
    }
}
