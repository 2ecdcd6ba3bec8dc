import { passwordMaxLength, type RoleName, usernamePattern } from '@duban/schema/vocabulary/user';
import { Field, ID, InputType, Int } from 'type-graphql';
import { Many, OptionalText, Pattern, Text } from '../../kernel/validation.ts';
import { RoleNameEnum } from './user.entity.ts';

@InputType()
export class SignInInput {
  @Field(() => String)
  @Text(200)
  username!: string;

  @Field(() => String)
  @Text(passwordMaxLength)
  password!: string;

  @Field(() => String, {
    nullable: true,
    description: 'Reserved for a second factor; not looked at while an account has none.',
  })
  @OptionalText(20)
  otp?: string | null;
}

@InputType()
export class ChangePasswordInput {
  @Field(() => String)
  @Text(passwordMaxLength)
  currentPassword!: string;

  @Field(() => String, {
    description: 'At least 10 characters with three of: upper case, lower case, digits, signs.',
  })
  @Text(passwordMaxLength)
  newPassword!: string;
}

@InputType()
export class UserFilter {
  @Field(() => [ID], { nullable: true })
  @Many(1000, 0)
  ids?: string[] | null;

  @Field(() => ID, { nullable: true })
  organizationId?: string | null;

  @Field(() => String, { nullable: true, description: 'Part of the user name or the name.' })
  @OptionalText(200)
  search?: string | null;

  @Field(() => Boolean, { nullable: true })
  disabled?: boolean | null;
}

@InputType()
export class CreateUserInput {
  @Field(() => String, {
    description:
      'Lower-case letters, digits, dots, hyphens and underscores, beginning with a letter; 3 to 64 characters.',
  })
  @Pattern(usernamePattern)
  username!: string;

  @Field(() => String)
  @Text(50)
  name!: string;

  @Field(() => String)
  @Text(passwordMaxLength)
  password!: string;

  @Field(() => ID)
  organizationId!: string;

  @Field(() => [RoleNameEnum])
  @Many(8)
  roles!: RoleName[];
}

@InputType()
export class UpdateUserInput {
  @Field(() => ID)
  id!: string;

  @Field(() => Int)
  version!: number;

  @Field(() => String)
  @Text(50)
  name!: string;

  @Field(() => ID)
  organizationId!: string;

  @Field(() => [RoleNameEnum])
  @Many(8)
  roles!: RoleName[];

  @Field(() => Boolean, { description: 'true: signed out at once and unable to sign in.' })
  disabled!: boolean;
}

@InputType()
export class ResetPasswordInput {
  @Field(() => ID)
  id!: string;

  @Field(() => Int)
  version!: number;

  @Field(() => String)
  @Text(passwordMaxLength)
  password!: string;
}
