package org.skillregister;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** The open register of vocational skill assessment in Shanghai. */
@SpringBootApplication
public class SkillRegister {

    public static void main(String[] args) {
        SpringApplication.run(SkillRegister.class, args);
    }
}
