package org.waymark.ingest.description;

import io.swagger.v3.core.converter.ModelConverter;
import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.info.License;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import io.swagger.v3.oas.models.security.SecurityScheme;
import io.swagger.v3.oas.models.servers.Server;
import java.util.List;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The parts of the description that all operations share. */
@Configuration(proxyBeanMethods = false)
class DescriptionConfiguration {
  private static final String TOKEN = "token";

  /** Addresses are as they are reached: a proxy's name stands in no file. */
  @Bean
  OpenAPI description() {
    return new OpenAPI()
        .info(
            new Info()
                .title("Waymark ingest")
                .description("Feeds in, receipts out.")
                .license(new License().name("Apache 2.0").identifier("Apache-2.0"))
                .version("1"))
        .servers(List.of(new Server().url("/")))
        .components(
            new Components()
                .addSecuritySchemes(
                    TOKEN,
                    new SecurityScheme()
                        .type(SecurityScheme.Type.HTTP)
                        .scheme("bearer")
                        .description("A feed's token, or the administrator's")))
        .addSecurityItem(new SecurityRequirement().addList(TOKEN));
  }

  @Bean
  ModelConverter recordParts() {
    return new RecordParts();
  }

  @Bean
  OpenApiCustomizer commonParts() {
    return new CommonParts();
  }
}
