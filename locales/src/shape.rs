//! What a message needs from the program: its variables, and the cases it tells apart.

use fluent_syntax::ast::{
    CallArguments, Expression, InlineExpression, Message, Pattern, PatternElement, VariantKey,
};
use std::collections::{BTreeMap, BTreeSet};

/// What a message needs: its attributes, the variables it uses, the cases it tells apart.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Shape {
    /// Names of its attributes.
    pub attributes: BTreeSet<String>,
    /// Names of the variables it uses.
    pub variables: BTreeSet<String>,
    /// By variable; the plural categories of a language are its own and left out.
    pub cases: BTreeMap<String, BTreeSet<String>>,
    /// Variables whose plural categories are told apart.
    pub plurals: BTreeMap<String, BTreeSet<String>>,
}

const CATEGORIES: [&str; 6] = ["zero", "one", "two", "few", "many", "other"];

/// The plural categories of a language for whole numbers (CLDR).
pub fn categories(language: &str) -> BTreeSet<&'static str> {
    match language {
        "ar" => CATEGORIES.into(),
        _ => ["one", "other"].into(),
    }
}

impl Shape {
    /// Reads what a message needs.
    pub fn of(message: &Message<&str>) -> Self {
        let mut shape = Self::default();
        if let Some(value) = &message.value {
            shape.pattern(value);
        }
        for attribute in &message.attributes {
            shape.attributes.insert(attribute.id.name.to_owned());
            shape.pattern(&attribute.value);
        }
        shape
    }

    /// Whether the program can use either in place of the other.
    pub fn fits(&self, other: &Self) -> bool {
        self.attributes == other.attributes
            && self.variables == other.variables
            && self.cases == other.cases
    }

    /// Variables whose plural arms are not those of the language, with the arms there are.
    pub fn wrong_plurals(&self, language: &str) -> Vec<(&str, &BTreeSet<String>)> {
        let right = categories(language);
        let mut wrong = Vec::new();
        for (variable, arms) in &self.plurals {
            // A list of cases with a default called `other` counts nothing.
            let is_list = arms.len() == 1 && self.cases.contains_key(variable);
            let have: BTreeSet<&str> = arms.iter().map(String::as_str).collect();
            if !is_list && have != right {
                wrong.push((variable.as_str(), arms));
            }
        }
        wrong
    }

    fn pattern(&mut self, pattern: &Pattern<&str>) {
        for element in &pattern.elements {
            if let PatternElement::Placeable { expression } = element {
                self.expression(expression);
            }
        }
    }

    fn expression(&mut self, outer: &Expression<&str>) {
        match outer {
            Expression::Inline(one) => self.inline(one),
            Expression::Select { selector, variants } => {
                self.inline(selector);
                let variable = variable_of(selector);
                for variant in variants {
                    let key = match variant.key {
                        VariantKey::Identifier { name } => name,
                        VariantKey::NumberLiteral { value } => value,
                    };
                    let is_category = CATEGORIES.contains(&key);
                    let list = if is_category { &mut self.plurals } else { &mut self.cases };
                    list.entry(variable.clone()).or_default().insert(key.to_owned());
                    self.pattern(&variant.value);
                }
            }
        }
    }

    fn inline(&mut self, one: &InlineExpression<&str>) {
        match one {
            InlineExpression::VariableReference { id } => {
                self.variables.insert(id.name.to_owned());
            }
            InlineExpression::FunctionReference { arguments, .. }
            | InlineExpression::TermReference { arguments: Some(arguments), .. } => {
                self.arguments(arguments);
            }
            InlineExpression::Placeable { expression } => self.expression(expression),
            _ => {}
        }
    }

    fn arguments(&mut self, arguments: &CallArguments<&str>) {
        for argument in &arguments.positional {
            self.inline(argument);
        }
    }
}

fn variable_of(one: &InlineExpression<&str>) -> String {
    match one {
        InlineExpression::VariableReference { id } => id.name.to_owned(),
        InlineExpression::FunctionReference { arguments, .. } => {
            arguments.positional.first().map(variable_of).unwrap_or_default()
        }
        _ => String::new(),
    }
}
